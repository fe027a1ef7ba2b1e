"""By which way an application went, from the person's words for it."""

from headway.core.vocabulary import Channel
from headway.readers.spreadsheet.fold import fold

# Parted by commas; the first channel of which a word is found wins.
_SIGNS: tuple[tuple[Channel, str], ...] = (
    (
        Channel.REFERRAL,
        """referral,referred,referal,refer,employee recommendation,recommended,friend,former colleague,empfehlung,
        empfohlen,freund,bekannte,recommandation,cooptation,reseau,recomendacion,recomendado,conocido,amigo,
        indicacao,indicado,passaparola,segnalazione,conoscenza,raccomandazione,via via,aanbeveling,bekende,内推,
        内部推荐,network,netzwerk,vitamin b,word of mouth""",
    ),
    (
        Channel.RECRUITER_OUTREACH,
        """recruiter outreach,recruiter reached,recruiter contacted,recruiter inbound,inbound,headhunted,headhunter,
        cold outreach from,sourced,recruiter message,recruiter,direktansprache,active sourcing,approached,
        chasseur de tete,cazatalentos,contattato da,benaderd""",
    ),
    (
        Channel.AGENCY,
        """agency,staffing,recruitment firm,temp,personalvermittlung,zeitarbeit,personaldienstleister,randstad,
        adecco,hays,robert half,michael page,manpower,interim,agencia,agenzia,uitzendbureau,
        cabinet de recrutement,agence""",
    ),
    (
        Channel.EVENT,
        """career fair,careers fair,job fair,campus fair,campus drive,off campus,on campus,event,meetup,conference,
        jobmesse,messe,salon,forum,feria,feira,fiera,banenbeurs,hackathon,招聘会,宣讲会,on campus recruiting,
        university fair,handshake""",
    ),
    (
        Channel.SPECULATIVE,
        """speculative,unsolicited,cold email,cold mail,cold apply,cold call,cold application,initiativ,
        initiativbewerbung,blindbewerbung,spontanee,candidature spontanee,autocandidatura,spontanea,espontanea,
        open sollicitatie,walk in""",
    ),
    (
        Channel.JOB_BOARD,
        """linkedin,linkedln,linked in,indeed,glassdoor,monster,ziprecruiter,zip recruiter,dice,stepstone,xing,seek,
        naukri,instahyre,reed,totaljobs,cv library,jobsite,wellfound,angellist,angel list,otta,
        welcome to the jungle,wttj,hired,built in,builtin,simplify,simplyhired,careerbuilder,google jobs,
        y combinator,workatastartup,work at a startup,hacker news,hn,remoteok,weworkremotely,arbeitsagentur,
        kimeta,jobware,apec,hellowork,cadremploi,france travail,pole emploi,infojobs,computrabajo,bumeran,
        tecnoempleo,gupy,vagas com,catho,net empregos,subito,infojobs it,nationale vacaturebank,werk nl,jobat,
        stepstone be,job board,jobboard,jobborse,jobportal,job portal,job site,jobs ch,karriere at,
        portal de empleo,site d emploi,vacaturesite,eures,usajobs,idealist,boss直聘,boss,智联,前程无忧,拉勾,猎聘,
        招聘软件,duunitori,arbetsformedlingen,finn no,pracuj,upwork,jobteaser,unstop,internshala,foundit,hirist,
        cutshort,talent com,jooble,adzuna,jobindex""",
    ),
    (
        Channel.CAREERS_PAGE,
        """company site,company website,company web,company careers,company portal,company page,company,career site,
        careers site,careers page,career page,career portal,careers portal,careers,website,web site,site,direct,
        directly,own website,employer website,corporate site,workday,greenhouse,lever,ashby,
        ashbyhq,smartrecruiters,workable,teamtailor,personio,icims,taleo,bamboohr,bamboo hr,recruitee,jazzhr,jobvite,
        successfactors,breezy,breezyhr,softgarden,karriereseite,
        karriereportal,firmenwebsite,firmenseite,unternehmenswebsite,homepage,webseite,internetseite,
        site entreprise,site carriere,site de l entreprise,pagina web,web de la empresa,web empresa,site empresa,
        site da empresa,sito aziendale,sito azienda,sito web,bedrijfswebsite,bedrijfssite,eigen site,werken bij,
        官网,公司官网,email,e mail,mail,web""",
    ),
)
_WORDS = tuple((channel, sign) for channel, signs in _SIGNS for sign in map(fold, signs.split(",")) if sign)


def channel_of(words: str) -> Channel | None:
    """Return the channel that a person's words name, or None when they name none that is known."""
    folded = fold(words)
    padded = f" {folded} "
    for channel, sign in _WORDS:
        if f" {sign} " in padded or (not sign.isascii() and sign in folded):
            return channel
    return None
