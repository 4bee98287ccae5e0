"""What schemathesis holds an answer of the API to; `run.sh` lets it ask."""

import schemathesis


@schemathesis.check
def no_bug(ctx, response, case):
    """Mistakes in a question are told as such; what only the log may say, and a status of 500 and more, is a bug of ours."""
    assert response.status_code < 500, f"status {response.status_code}"
    codes = [error.get("extensions", {}).get("code") for error in response.json().get("errors", [])]
    assert "INTERNAL_SERVER_ERROR" not in codes, response.text[:2000]
