"""The shapes of results 结果: outcomes, assessment, finding, procedure, comparison, checklist, application, hours.

In it: plain data that prints itself by name (`Shown`); what is worked out later is handed in. Not in it: a
computation of law.
"""
