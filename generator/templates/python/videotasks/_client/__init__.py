"""What a user holds: clients and tasks, and what carries out their machines."""


def __getattr__(name: str) -> object:
    # There was a module of this name, which pickles of earlier versions call.
    from videotasks._former import attribute_of

    return attribute_of(__name__, name)
