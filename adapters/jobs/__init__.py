"""The durable jobs: deliver, transcribe, speak, forward, and the sweep that finds what was left lying.

Every job is safe to run twice and takes row ids only. `service.Jobs` starts and stops them.
"""
