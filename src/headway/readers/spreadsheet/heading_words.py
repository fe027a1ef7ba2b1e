"""The words that people put above their columns, by what they stand for."""

# Several words that mean one thing are joined by "_". Every word is folded before it is compared.
WORDS: dict[str, str] = {
    "EMPLOYER": """
        company companies employer employers organisation organization organisations firm business hiring_company
        company_employer institution firma firmen unternehmen unternehmens arbeitgeber arbeitgebers betrieb entreprise
        societe employeur boite
        organisme structure_d_accueil empresa compania empleador organizacion empregador companhia organizacao azienda
        societa ditta datore_di_lavoro datore impresa bedrijf bedrijfs werkgever werkgevers onderneming organisatie
        foretag arbetsgivare yritys tyonantaja firmy pracodawca 公司 公司名称 企业 企业名称 单位 会社 会社名 startup
        sirket sirket_adi isveren kurum firma_adi przedsiebiorstwo arbetsgivaren bedrift virksomhed arbejdsgiver
        arbeidsgiver spolecnost zamestnavatel ceg cegnev munkaltato companie angajator
        client client_name end_client
        arbetsplats arbejdsplads arbeidsplass bolag firmanavn firmanavnet virksomhedsnavn foretagsnavn cegneve
        intreprindere isyeri spolocnost""",
    "WORKPLACE": """
        airline council authority nursery kindergarten kita praxis gemeinde restaurant
        trust theatre theater school school_name schule ecole escuela scuola university uni universitaet universite
        universidad universidade
        universita universiteit college hospital krankenhaus hopital ospedale ziekenhuis clinic klinik clinique
        clinica
        kanzlei praxis restaurant hotel institute institut instituto istituto""",
    "AGENCY": """
        agency recruitment_agency staffing_agency personalvermittlung agence agencia agenzia bureau
        recruiting_firm""",
    "ROLE": """
        role roles position positions postion positon designation job_title jobtitle role_title job_role title titles
        job_position stelle stellen position_title rolle jobtitel berufsbezeichnung taetigkeit stellenbezeichnung
        positionstitel stellentitel beruf poste postes intitule fonction metier intitule_du_poste puesto cargo vacante
        plaza vaga vagas funcao ruolo posizione mansione qualifica functie functies vacature vacatures rol
        functietitel functienaam stanowisko tjanst befattning roll tehtava tehtavanimike positie 岗位 职位 岗位名称
        职位名称 职务 役職 職種 pozisyon unvan is_unvani stilling stillingsbetegnelse pozice pozicio munkakor pozitie
        functia post_titel
        type_of_work type_of_work_sought work_sought what_position which_position what_role
        which_role
        what_job which_job art_der_taetigkeit post ausbildungsberuf
        tjanster yrke yrkestitel jobbtittel tittel stillingstittel allas pozicio_neve beosztas munkakor_neve
        post_vacant meslek pozicia stillingstitel""",
    "JOB": """
        job jobs posting postings ad advert advertisement listing vacancy opportunity job_posting job_advert
        job_listing job_ad job_description_link offre offre_d_emploi annonce anzeige stellenanzeige annuncio anuncio
        anzeigen inserat ausschreibung stellenausschreibung oferta_de_empleo oferta_de_trabajo offerta_di_lavoro
        advertentie empleo emploi trabajo trabalho lavoro baan jobb tyopaikka praca req job_req""",
    "DATE": """
        date dates day on when datum data fecha fechas jour dia giorno dag wann datums pvm paivamaara data_de data_di
        时间 日期 tarih dato datoen kelt nap tag datetime date_and_time date_time dt dd am le el em il op date_de date_d
        giorno_di
        datumet dato_for datum_for datuma tarihi idopont""",
    "TIMESTAMP": """
        timestamp created created_at creation created_on created_date date_creation erstellt cree creado criado creato
        aangemaakt zeitstempel horodateur marca_temporal carimbo_de_data_hora informazioni_cronologiche
        tijdstempel""",
    "APPLY": """
        応募日 エントリー日
        applied apply application applications submitted submission submit sent sent_on app send_date beworben
        bewerbung bewerbungen bewerbungs versendet gesendet verschickt abgeschickt eingereicht versand candidature
        candidatures postule envoi envoye envoyee depot depose candidate aplicado aplicada aplicacion solicitud
        solicitado enviado enviada envio postulacion postulado candidatura candidaturas inscricao inscrito
        inscripcion inscritos inviata
        inviato invio candidato sollicitatie sollicitaties gesolliciteerd verzonden verstuurd ingestuurd ansokan
        ansokt sokt skickad hakemus haettu lahetetty aplikacja wyslano wyslane basvuru basvurdum basvuru_tarihi
        sokt_den ansogning ansogt soknad sokt_dato prihlaska odeslano
        jelentkezes jelentkezve aplicat aplicare 投递 投递时间 投递日期 申请 応募
        ansokningsdatum ansogningsdato soknadsdato sokte sendt skickat aplicarii aplicari jelentkezesi zlozono
        aplikacji wyslania basvurusu""",
    "STATUS": """
        結果 選考状況 状況
        status statuses stage state result results outcome decision progress standing application_stage stand ergebnis
        statut etat resultat etape avancement estado resultado situacao etapa stato esito fase uitslag resultaat phase
        bewerbungsstatus bewerbungsstand situation situacion estatus decision_final reponse_finale tila lage 状态
        当前状态 进度 step current_stage 结果 result_of_contact uitkomst afloop durum sonuc stav vysledek allapot
        eredmeny stare rezultat stadie
        vysledok rezultatul statusul durumu sonucu wynik""",
    "LINK": """
        link links url urls website web webpage site_web lien liens enlace enlaces liga webseite href hyperlink
        weblink site sitio sito pagina web_address linkki lank 链接 岗位链接 网址""",
    "LOCATION": """
        勤務地
        location locations loc city place town region country state_city ort standort arbeitsort einsatzort stadt lieu
        ville localisation localite ubicacion ciudad lugar localizacion localizacao local cidade sede luogo citta
        localita locatie plaats stad standplaats werkplek land pays pais paese miejsce lokalizacja plats sted konum
        sehir misto helyszin locatie_job oras sijainti
        paikka lieu_de_travail 地点 工作地点 城市 address adresse direccion endereco indirizzo adres job_location
        anschrift
        miejscowosc lokalizacji arbeidssted arbejdssted arbetsort varos localitate localitatea yer miasto
        by_og_land""",
    "SALARY": """
        salary salaries pay compensation comp wage wages ctc income remuneration package hourly_rate rate gehalt
        gehaelter lohn verguetung entgelt gehaltsvorstellung gehaltswunsch jahresgehalt salaire salaires salario
        sueldo remuneracion remuneracao retribuzione stipendio ral salaris loon lon palkka wynagrodzenie pensja 薪资
        薪水 工资 年薪 salary_range pay_range day_rate daily_rate tagessatz stundenlohn tjm salarial pretensao
        lonn lonnen loneansprak lonekrav arslonn fizetes ber berigeny salariu salarii maas ucret zarobki placa
        wynagrodzenia mzda widelki widelki_placowe""",
    "MIN": "min minimum low lower from_amount mindest minimo minimale",
    "MAX": "max maximum high upper hoechst maximo massimo maximale",
    "CHANNEL": """
        source sources via via_what channel platform platforms portal job_board jobboard board found_on found_through
        how how_found how_applied through where_found where_applied found applied_through applied_via
        applied_on_platform lead_source job_portal job_source quelle kanal plattform jobportal jobboerse bewerbungsweg
        ueber canal origine plateforme source_de_l_offre fuente plataforma medio origen fonte origem piattaforma
        canale tramite bron kanaal via_via kilde kanava zrodlo where 渠道 投递渠道 来源 portale referred_through method
        method_of_contact
        contact_method method_of_application find moyen mode_de_candidature meio modo wijze wijze_van_solliciteren
        bewerbungsart art_der_bewerbung come thru applied_thru""",
    "CONTACT": """
        contact contacts contact_person people point_of_contact poc recruiter recruiters recruiter_name
        hiring_manager interviewer talent_partner hr_contact ansprechpartner ansprechpartnerin ansprechperson kontakt
        kontaktperson personaler interlocuteur recruteur contacto reclutador reclutadora contato recrutador
        recrutadora contatto referente selezionatore contactpersoon kontakte kontaktpersoner yhteyshenkilo
        osoba_kontaktowa coordinator 联系人 hiring_contact recruteuse person_contacted
        kapcsolattarto kapcsolat kontaktszemely persoana_de_contact persoana_contact iletisim ilgili_kisi
        kontaktpersonen osoba_do_kontaktu""",
    "REFER": """
        referral referred referred_by referrer reference empfehlung empfohlen_von recommande_par recommandation
        recomendado indicacao referenza referido_por referido referida_por recomendado_por indicado_por segnalato_da
        empfohlen_durch aanbevolen_door 内推""",
    "NAME": """
        name names vorname nachname surname last_name first_name prenom apellido apellidos cognome sobrenome voornaam
        achternaam full_name bezeichnung nom nombre nome naam namn nimi nazwa nazwisko""",
    "EMAIL": """
        email mail e_mail emails email_address mail_address courriel correo correo_electronico mailadresse
        emailadresse 邮箱 sahkoposti""",
    "PHONE": """
        phone telephone tel mobile cell phone_number phone_no telephone_number telefon handy telefonnummer rufnummer
        telefono celular telefone telefoon telefoonnummer mobil puhelin numero_de_telephone telefonszam contact_number
        电话 gsm""",
    "NOTES": """
        メモ 備考
        notes note obs comment comments remark remarks observations bemerkung bemerkungen notiz notizen anmerkung
        anmerkungen kommentar kommentare sonstiges remarque remarques commentaire commentaires notas comentarios
        comentario observaciones observacoes observacao observacion anotacoes nota commenti commento osservazioni
        annotazioni opmerking
        opmerkingen notities notitie notlar poznamky poznamka megjegyzes megjegyzesek note_personale noter notat
        anteckningar muistiinpanot huomiot uwagi notatki 备注 misc additional_notes
        notater notat_er anteckning kommentarer notatka observatii observatie not aciklama aciklamalar notlarim
        mentiuni""",
    "FOLLOWUP": """
        follow_up followup follow_ups followed_up nachfassen nachgefasst wiedervorlage relance relances relancee
        relance_le
        suivi seguimiento acompanhamento seguimento follow_up_date sollecito opvolging nabellen reminder check_in
        followed seguir""",
    "INTERVIEW": """
        面接 面接日 一次面接 二次面接 最終面接
        interview interviews interviewed interviewing vorstellungsgespraech vorstellungsgespraeche bewerbungsgespraech
        gespraech
        gespraeche entretien entretiens entrevista entrevistas colloquio colloqui gesprek gesprekken
        zoom zoom_interview flyout fly_out campus_visit campus_interview job_talk
        sollicitatiegesprek onsite on_site on_campus panel final_round haastattelu intervju rozmowa 面试 round
        in_person face_to_face
        in_person_interview interview_round technical_round runde technical hr_round 一面 二面 三面""",
    "SCREENING": """
        screening screen phone_screen phone_screening phone_interview phone_call recruiter_call recruiter_screen
        hr_call hr_screen hr_interview initial_call intro_call telefoninterview telefongespraech telefonat
        erstgespraech entretien_telephonique preselection appel_rh entrevista_telefonica llamada colloquio_telefonico
        telefonisch_gesprek telefonische_screening call prescreen""",
    "ASSESSMENT": """
        assessment assessments coding_challenge coding_test online_assessment oa take_home takehome test tests
        technical_test challenge hackerrank homework case_study aufgabe einstellungstest test_technique prueba
        prueba_tecnica prova teste teste_tecnico 笔试""",
    "RESPONSE": """
        response responses reply replied heard_back responded answer antwort rueckmeldung reponse retour respuesta
        resposta retorno risposta riscontro reactie antwoord terugkoppeling svar vastaus odpowiedz 回复
        response_received heard heard_back""",
    "REJECTION": """
        rejection rejected reject absage abgelehnt abgesagt ablehnung refus refuse rechazo rechazado rejeicao
        rejeitado recusa rifiuto rifiutato scartato afwijzing afgewezen avslag hylatty odmowa turned_down denied""",
    "OFFER": """
        offer offers offered job_offer angebot angebote zusage oferta offerta aanbod jobangebot offer_received tarjous
        erbjudande""",
    "CLOSING": """
        deadline deadlines closing closing_date close_date closes expires expiry expiration due due_date apply_by
        frist bewerbungsfrist bewerbungsschluss date_limite limite cierre fecha_limite plazo prazo scadenza
        sluitingsdatum sluiting sista_ansokningsdag 截止 截止日期""",
    "RESUME": """
        resume resumes cv cvs lebenslauf curriculum curriculo curriculum_vitae resume_version cv_version ansioluettelo
        简历""",
    "COVER": """
        cover cover_letter coverletter cl motivation_letter anschreiben motivationsschreiben lettre_de_motivation
        lettre carta_de_presentacion carta carta_de_apresentacao lettera_di_presentazione lettera motivatiebrief""",
    "VERSION": """
        version used submitted_version sent_version verwendet variante version_used versione versie""",
    "REQ": """
        req_id requisition requisition_id job_id job_number job_no posting_id req_number requisition_number
        reference_number ref_no ref job_reference announcement_number vacancy_number
        kennziffer referenznummer stellennummer job_ref reference_no
        ref_number numero_de_reference 职位编号""",
    "ID": """
        id ids nr no number num index lfd lfd_nr laufende_nummer row # numero numer sno s_no sr_no sl_no serial n 序号
        uid key""",
    "SAVED": """
        saved added found_date date_found date_saved discovered bookmarked gespeichert gefunden entdeckt enregistre
        trouve trouvee seen date_seen gesehen vu vue visto vista gezien gevonden encontrado encontrada trovato trovata
        guardado salvo salvato opgeslagen date_added wishlist wishlisted""",
    "UPDATED": """
        updated update last_update last_updated updated_at modified last_modified last last_contact last_contacted
        aktualisiert letzte letzter letztes mise_a_jour maj derniere dernier ultima ultimo actualizado atualizado
        aggiornato aggiornamento bijgewerkt laatste last_activity 最后更新时间 更新时间 last_touch""",
    "REASON": """
        reason reasons grund gruende raison raisons motif motivo motivos reden why_rejected absagegrund""",
    "NEXT": """
        next naechste naechster prochaine prochain proxima proximo prossimo prossima volgende scheduled planned
        geplant termin prevu prevista""",
    "STEP": """
        next_step next_steps next_action next_actions naechster_schritt naechste_schritte prochaine_etape
        prochaines_etapes proximo_paso proximos_pasos proximo_passo proximos_passos prossimo_passo prossimi_passi
        volgende_stap volgende_stappen""",
    "FILL": """
        gefuehrt gehabt passe hecha hecho realizada realizado feita feito fatto sostenuto gehad held completed
        the of a an to for in de du des la le les l d del della dello di da do dos das der die das des von zu zum zur
        et and or y e und en van het een is was your my our meine mein mi mon ma s i current aktueller aktuelle actual
        atual details info any yes received erhalten recu recibido recebido ricevuto ontvangen y_n ja nein oui non si
        sim optional information expected range annual yearly monthly gross brutto full invited eingeladen complete
        completed done given held mm yy yyyy jj jjjj aa aaaa tt at by got get did you have has gehad gehabt had
        what_is what_was what_are what_were""",
    "COUNT": """
        count total sum anzahl summe gesamt nombre_de cantidad totale aantal avg average percentage percent rate_of
        number_of""",
    "OTHER": """
        size type types industry sector branche secteur description descriptions desc culture rating score values
        mission product technologies tech stack technology level seniority days weeks history category benefits
        requirements skills skill department team house questions answers question why what whats likelihood chance
        priority remote hybrid mode arrangement model arbeitsmodell contract employment experience years profile
        linkedin glassdoor match fit posted published archived publication age id_telegram error attempts members
        duration time_to stage_history policy interest interested excitement distance steps
        action actions aktion todo task tasks flexibility visa sponsorship tags keyword keywords format decision_maker
        data_post veroeffentlicht publicado publicada fit_rating path language availability spoke involved required
        named requested alignment gap open closed pros cons logo research prep preparation additional_tasks letters
        lettres login username user account password konto passwort benutzername identifiant mot_de_passe usuario senha
        utente gebruikersnaam wachtwoord""",
}
