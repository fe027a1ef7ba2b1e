"""A search in which everything has happened that a page can show, made through the pages themselves."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path

from tests.support.browser import Page, press
from tests.support.process import HeadwayProcess

SHEET = "Company,Position,Applied,Status,Location,Ref\n"
FIRST = SHEET + "Acme,Analyst,2026-11-02,Applied,Lyon,J-77\nBrick,Mason,2026-10-01,rejected,Graz,J-78\n"
# The person writes Paris in between: the two differ.
LATER = SHEET + "Acme,Analyst,2026-11-02,Applied,Rome,J-77\nCobalt,Clerk,1970-04-03,zurgled,Graz,J-79\n"
ELSEWHERE = SHEET + "Fjord,Baker,2026-11-04,Applied,Bergen,J-82\n"
UNDECIDED = SHEET + "Delta,Diver,03/04/2026,Applied,Oslo,J-80\nEiger,Guide,05/06/2026,mumbled,,J-81\n"

State = Callable[[Page], object]


def live_in(page: Page, headway: HeadwayProcess, folder: Path) -> dict[str, str]:
    """Do all of it once, and return the address of each page by its name."""
    page.goto(headway.address)
    import_sheet(page, headway, folder / "search.csv", FIRST)
    acme, brick = (address_of(page, headway, name) for name in ("Acme", "Brick"))
    page.goto(f"{acme}/edit")
    page.get_by_label("Location").fill("Paris")
    press(page, "Keep")
    fill(page, f"{acme}/people", {"Name": "Ana Ito", "E-mail": "ana@acme.example", "Phone": "+49 30 1234567"})
    fill(page, f"{acme}/documents", {"Name or version": "CV, short", "Where it lies": "https://cv.example/1"})
    fill(page, f"{acme}/log?kind=interview_held", {"What they said, in their words": "We will write within a week"})
    noticed = page.url
    arranged = {"When it takes place": "2026-11-20", "With whom": "Ana Ito, Bo Ray", "What they want to see": "maps"}
    fill(page, f"{acme}/log?kind=interview_scheduled", arranged)
    said = {"They will answer by": "end of next week", "Questions that I would answer better": "Why maps?"}
    fill(page, f"{acme}/debrief", {"Who decides?": "Ana Ito", **said, "How it felt": "calm"})
    fill(page, f"{acme}/questions", {"Question": "Why Acme?", "My answer": "The maps."})
    page.goto(headway.url("/questions"))
    question = str(page.locator("main a[href*='/questions/']:not([href$='/add'])").first.get_attribute("href"))
    fill(page, f"{acme}/log?kind=note", {"Note": "written in error"})
    press(page, "Take back")
    maple = under_a_law(page, headway)
    larch = through_an_agency(page, headway)
    later = import_sheet(page, headway, folder / "search.csv", LATER)
    for _ in range(2):
        page.goto(brick)
        press(page, "Take back")
    give(page, headway, folder / "undecided.csv", UNDECIDED)
    undecided = page.url
    page.get_by_label("Day first").check()
    press(page, "Read it like this")
    decided = page.url
    page.goto(acme)
    inner = {name: page.locator(f"main a[href*='/{name}/']").first for name in ("events", "people", "documents")}
    addresses = {name: headway.url(str(link.get_attribute("href"))) for name, link in inner.items()}
    page.goto(headway.url("/week"))
    this_week, last_week = page.url, headway.url(str(page.locator("main .head a").first.get_attribute("href")))
    for week in (this_week, last_week):
        fill(page, week, {"How many applications that fit?": "4"})
    undone = import_sheet(page, headway, folder / "elsewhere.csv", ELSEWHERE)
    press(page, "Undo the import")
    page.get_by_text("This import was undone").wait_for()
    return {
        "an application": acme,
        "an application with a notice": noticed,
        "an application that was taken back": brick,
        "debrief": f"{acme}/debrief",
        "preparation": f"{acme}/prepare",
        "questions": headway.url("/questions"),
        "new question": headway.url("/questions/add"),
        "new question here": f"{acme}/questions",
        "question": headway.url(question),
        "choice of facts": f"{acme}/log",
        **{f"fact: {kind}": f"{acme}/log?kind={kind}" for kind in FACTS},
        "under a law": maple,
        "through an agency": larch,
        "a question to a recruiter": f"{larch}/follow-up",
        "right to represent": f"{larch}/log?kind=represented",
        "check-ins": f"{larch}/log?kind=check_in_agreed",
        "a question under a law": f"{maple}/follow-up",
        "own data": f"{maple}/data",
        "a question": f"{acme}/follow-up?language=nl",
        "correction": addresses["events"],
        "fields": f"{acme}/edit",
        "new person": f"{acme}/people",
        "person": addresses["people"],
        "new document": f"{acme}/documents",
        "document": addresses["documents"],
        "undecided import": undecided,
        "decided import": decided,
        "imported": later,
        "undone import": undone,
        "review": headway.url("/review"),
        "changes": headway.url("/changes"),
        "this week": this_week,
        "last week": last_week,
        "settings": headway.url("/settings"),
        "nothing here": headway.url("/no/such/page"),
        "no page": headway.url("/add"),
    }


def under_a_law(page: Page, headway: HeadwayProcess) -> str:
    """Add an application in Ontario on which an interview was held; return its address."""
    page.goto(headway.url("/"))
    page.get_by_label("Add an application").fill("Maple, Analyst")
    press(page, "Add")
    maple = address_of(page, headway, "Maple")
    page.goto(f"{maple}/edit")
    page.get_by_label("Location").fill("Toronto, Ontario")
    press(page, "Keep")
    fill(page, f"{maple}/log?kind=interview_held", {})
    return maple


def through_an_agency(page: Page, headway: HeadwayProcess) -> str:
    """Add an application to an employer oneself, and give an agency the right to represent there; its address."""
    for role in ("Forester", "Planner"):
        page.goto(headway.url("/"))
        page.get_by_label("Add an application").fill(f"Larch, {role}")
        press(page, "Add")
    larch = address_of(page, headway, "Planner")
    page.goto(f"{larch}/log?kind=represented")
    page.get_by_label("The agency", exact=True).fill("Brook Staffing")
    page.get_by_label("The recruiter", exact=True).fill("Ada Lind")
    press(page, "Log it")
    press(page, "Log it all the same")
    fill(page, f"{larch}/log?kind=check_in_agreed", {"Every how many days": "7"})
    return larch


FACTS = ("applied", "followed_up", "interview_scheduled", "interview_held", "offered", "rejected", "snoozed", "note")


def states(headway: HeadwayProcess, addresses: Mapping[str, str], folder: Path) -> dict[str, State]:
    """What leads to a page that has no address of its own, by its name."""

    def refuse_fact(page: Page) -> None:
        page.goto(addresses["fact: followed_up"])
        send_unchecked(page, "Log it")

    def refuse_debrief(page: Page) -> None:
        page.goto(addresses["debrief"])
        page.get_by_label("They will answer by").fill("some time")
        send_unchecked(page, "Keep")

    def refuse_person(page: Page) -> None:
        page.goto(addresses["new person"])
        send_unchecked(page, "Keep")

    def refuse_answer(page: Page) -> None:
        page.goto(addresses["a question"])
        page.get_by_label("Or by when, as they said it").fill("soonish")
        press(page, "Still deciding")

    def refuse_settings(page: Page) -> None:
        page.goto(addresses["settings"])
        page.locator("input[type=number]").first.fill("9999")
        send_unchecked(page, "Keep the settings")

    def refuse_plan(page: Page) -> None:
        page.goto(headway.url("/week"))
        page.get_by_text("Change the plan").click()
        page.get_by_label("where").first.fill("library")
        send_unchecked(page, "Keep the plan")

    def refuse_file(page: Page) -> None:
        give(page, headway, folder / "picture.xlsx", "no workbook at all")

    def refuse_nothing(page: Page) -> None:
        page.goto(headway.url("/import"))
        press(page, "See what is in it")

    def warn_of_two(page: Page) -> None:
        page.goto(headway.url("/applications"))
        page.get_by_label("Add an application").fill("Larch, Woodcutter")
        press(page, "Add")
        page.get_by_role("button", name="Add it all the same").wait_for()

    def send_an_old_form(page: Page) -> None:
        page.goto(headway.url("/applications"))
        page.context.clear_cookies(name="headway_csrf")
        page.get_by_label("Add an application").fill("Acme, Analyst")
        press(page, "Add")

    def send_nonsense(page: Page) -> None:
        page.goto(headway.url("/applications"))
        page.evaluate("document.querySelectorAll('#bulk-do option').forEach(each => { each.value = 'dance' })")
        page.locator("#bulk-do").select_option(index=1)
        press(page, "Log it")

    return {
        "a refused fact": refuse_fact,
        "a refused debrief": refuse_debrief,
        "a refused person": refuse_person,
        "a refused answer": refuse_answer,
        "refused settings": refuse_settings,
        "a refused plan": refuse_plan,
        "a refused file": refuse_file,
        "no file": refuse_nothing,
        "a second submission": warn_of_two,
        "an old form": send_an_old_form,
        "a form of nonsense": send_nonsense,
    }


def import_sheet(page: Page, headway: HeadwayProcess, path: Path, text: str) -> str:
    """Import a sheet and return the address that tells what it did."""
    give(page, headway, path, text)
    press(page, "Import it")
    page.wait_for_url(re.compile(r"/imports/"))
    return page.url


def give(page: Page, headway: HeadwayProcess, path: Path, text: str) -> None:
    """Upload a file."""
    path.write_text(text, encoding="utf-8")
    page.goto(headway.url("/import"))
    page.set_input_files("#file", path)
    press(page, "See what is in it")


def address_of(page: Page, headway: HeadwayProcess, employer: str) -> str:
    """The page of the application at this employer."""
    page.goto(headway.url(f"/applications?q={employer}"))
    return headway.url(str(page.locator("tbody th a").first.get_attribute("href")))


def fill(page: Page, address: str, values: Mapping[str, str]) -> None:
    """Fill a form and send it."""
    page.goto(address)
    for label, value in values.items():
        page.get_by_label(label, exact=True).fill(value)
    with page.expect_navigation():
        page.locator("main form button.first").click()


def send_unchecked(page: Page, words: str) -> None:
    """Send a form past the checks of the browser."""
    page.evaluate("document.querySelectorAll('form').forEach(each => { each.noValidate = true })")
    press(page, words)
