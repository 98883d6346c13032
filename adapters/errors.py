"""The errors of the outer rooms; each says what to do next.

    AssistantError
    └── DeliveryError          code, retryable, retry_after
        ├── ChannelUnreachable retry
        ├── RateLimited        retry after
        │   └── NotYet         we ourselves must wait: no try is counted
        ├── RecipientGone      close the conversation
        └── MessageRejected    do not retry, tell staff

Only adapters create a DeliveryError, from a vendor's error (`raise … from e`); only the jobs decide. No message carries
a word, a number or an address of a resident.
"""

from __future__ import annotations

from pydantic_core import PydanticCustomError


class AssistantError(Exception):
    """Root of what the outer rooms raise on purpose."""


class DeliveryError(AssistantError):
    """Something could not be sent. `code`: a short word for staff, at most 40 characters.

    `retryable`: a later try may work. `retry_after`: seconds the other side asks us to wait, None when it does not say.
    """

    def __init__(self, code: str, retryable: bool, retry_after: float | None = None) -> None:
        super().__init__(code)
        self.code = code[:40]
        self.retryable = retryable
        self.retry_after = retry_after


class ChannelUnreachable(DeliveryError):
    """The channel's server does not answer: try again."""

    def __init__(self, code: str = "unreachable") -> None:
        super().__init__(code, retryable=True)


class RateLimited(DeliveryError):
    """Too fast: try again after `retry_after` seconds."""

    def __init__(self, retry_after: float, code: str = "rate_limited") -> None:
        super().__init__(code, retryable=True, retry_after=retry_after)


class NotYet(RateLimited):
    """We may not send yet (a limit of our own); nothing has failed, so however often it comes, nothing is given up."""


class RecipientGone(DeliveryError):
    """The person blocked us or left: nothing more can be sent there."""

    def __init__(self, code: str = "recipient_gone") -> None:
        super().__init__(code, retryable=False)


class MessageRejected(DeliveryError):
    """This message will never be taken; staff see it."""

    def __init__(self, code: str = "rejected") -> None:
        super().__init__(code, retryable=False)


def setting_error(sentence: str) -> PydanticCustomError:
    """What a validator of a setting raises: the sentence that the operator reads after the variable's name."""
    return PydanticCustomError("setting", "{sentence}", {"sentence": sentence})
