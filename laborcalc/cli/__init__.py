"""The command line 命令行: a module a command, each with HELP, ABOUT, EXAMPLES, arguments and run.

In it: reading files, writing output, exit codes. Not in it: anything that a caller of the library would miss.
"""
