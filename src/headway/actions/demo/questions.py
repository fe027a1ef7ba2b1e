"""The questions that the person of the made-up search keeps, with their answers."""

OWN_QUESTIONS = (
    ("Tell me about yourself.", "Six years with numbers that somebody has to act on; two of them in health."),
    ("Which report are you proud of?", "The waiting list: one page, read by the ward every morning."),
    ("What do you do when the data is wrong?", ""),
)
