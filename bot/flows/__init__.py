"""All states of all flows in one table."""

from bot.conversation.states import State
from bot.flows import barrier_report, follow_up, menu, my_data, settings, welcome

STATES: dict[str, State] = {
    state.name: state for flow in (menu, welcome, barrier_report, follow_up, settings, my_data) for state in flow.STATES
}
