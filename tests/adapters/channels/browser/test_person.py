"""Tokens and message ids."""

from __future__ import annotations

from adapters.channels.browser import person


def test_tokens_have_128_bits_and_differ() -> None:
    """Nobody guesses somebody else's conversation."""
    nonces = {person.new_nonce() for _ in range(1000)}
    assert len(nonces) == 1000
    assert all(person.is_token(nonce) and person.is_token(person.first_token(nonce)) for nonce in nonces)


def test_a_message_id_does_not_give_the_cookie_away() -> None:
    """R30: what is stored about a message is not what opens its conversation."""
    nonce = person.new_nonce()
    assert person.message_id(nonce, "") not in {nonce, person.first_token(nonce)}
    assert person.first_token(nonce) == person.first_token(nonce)


def test_only_tokens_of_ours_are_taken() -> None:
    """A cookie of another shape is nobody's."""
    assert not any(map(person.is_token, [None, "", "a" * 31, "A" * 32, "a" * 33, "../" + "a" * 29]))


def test_other_words_are_another_message() -> None:
    """R27: the number of a form and what was said in it make the id together."""
    nonce = person.new_nonce()
    assert person.message_id(nonce, "a") == person.message_id(nonce, "a") != person.message_id(nonce, "b")
