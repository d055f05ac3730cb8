"""Words of the page "Check"."""

EN = {
    "page.check": "Check",
}

AR = {
    "page.check": "التحقق",
}
