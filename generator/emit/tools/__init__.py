"""Makes each endpoint a tool of language models, in the form that the function calling of each vendor accepts.

`openai`, `gemini` and `mcp` each know one vendor's form and its published limits, `words` says what that form cannot.
"""
