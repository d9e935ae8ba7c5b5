"""As people write it 书写: a case file by the Chinese titles of its fields, read into their names and written back.

In it: what reads what people write into the words of the case file, by the words that the schema holds. Not in it: checks of
facts, which the door makes; anything of the law.
"""
