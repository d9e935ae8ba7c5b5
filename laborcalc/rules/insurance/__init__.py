"""Social insurance 社会保险: what arbitration does not take, lost unemployment benefit, contributions and shares borne by the worker.

In it: claims over contributions and over benefits lost for want of them. Not in it: work injury, which has a room of its own.
"""
