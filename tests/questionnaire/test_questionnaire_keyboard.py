"""A questionnaire used with the keyboard alone, and an answer taken back."""

from playwright.sync_api import Browser, Page
from questionnaire_visitor import acts

SLUGS = [act.policy.slug for act in acts() if act.policy.head("questionnaire")]

#: The text by which a person knows what has the focus.
FOCUSED = """() => {
  const at = document.activeElement;
  return (at.labels?.[0] ?? at).textContent.trim().replace(/\\s+/g, ' ') || at.ariaLabel || '';
}"""


def reach(page: Page, told: str, most: int = 60) -> None:
    """Tab until the focus is on a control that is so called."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate(FOCUSED).startswith(told):
            assert page.evaluate("document.activeElement.matches(':focus-visible')")
            return
    raise AssertionError(f"the keyboard never reaches « {told} »")


def test_the_keyboard_alone_goes_from_the_first_question_to_the_result(
    browser: Browser, served: str
) -> None:
    assert len(SLUGS) == 5
    for slug in SLUGS:
        page = browser.new_page()
        page.goto(f"{served}/{slug}/index.html")
        page.wait_for_selector("form")
        reach(page, "Commencer")
        page.keyboard.press("Enter")
        page.wait_for_selector("form[data-fait]")
        # The heading of the question has the focus: the next Tab is inside the question.
        assert page.evaluate("document.activeElement.tagName") == "H2"
        for _ in range(80):
            if not page.locator("form[data-fait]").count():
                break
            reach(page, "Je ne sais pas")
            page.keyboard.press("Enter")
        assert page.locator("[data-resultat]").count(), slug
        reach(page, "Imprimer")
        page.close()


def test_a_yes_or_no_is_answered_with_the_arrows_and_sent_with_enter(
    browser: Browser, served: str
) -> None:
    page = browser.new_page()
    page.goto(f"{served}/regularisation-1997/index.html")
    page.wait_for_selector("form")
    reach(page, "Commencer")
    page.keyboard.press("Enter")
    while page.locator("form[data-fait] input[type=radio]").count() != 2:
        reach(page, "Je ne sais pas")
        page.keyboard.press("Enter")
    fact = page.locator("form").get_attribute("data-fait")
    reach(page, "Oui")
    page.keyboard.press("Space")
    page.keyboard.press("ArrowDown")
    assert page.evaluate(FOCUSED) == "Non"
    page.keyboard.press("Enter")
    page.wait_for_function(
        "fact => document.querySelector('form')?.dataset.fait !== fact", arg=fact
    )
    page.close()


def test_an_answer_is_taken_back_and_another_one_changes_the_result(
    browser: Browser, served: str
) -> None:
    page = browser.new_page()
    page.goto(f"{served}/bonification-1991/index.html")
    page.wait_for_selector("form")
    page.locator("button[type=submit]").click()
    first = page.locator("form").get_attribute("data-fait")
    page.locator(".actions .second", has_text="Je ne sais pas").click()
    page.get_by_role("button", name="Question précédente").click()
    assert page.locator("form").get_attribute("data-fait") == first
    page.go_back()
    assert page.locator("form").get_attribute("data-fait") != first
    page.go_back()
    assert page.locator("form").get_attribute("data-fait") == first
    while page.locator("form").count():
        page.locator(".actions .second", has_text="Je ne sais pas").click()
    before = page.locator("[data-resultat]").first.get_attribute("data-statut")
    assert before == "indetermine"
    page.get_by_role("button", name="Modifier").first.click()
    assert page.locator("form").get_attribute("data-fait")
    page.close()
