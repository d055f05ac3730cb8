from tracker.records import Figure
def extract(text: str, lang: str | None = None) -> list[Figure]:
    return []
