"""The facts of a case 案情: what the file says, by the titles of its fields, for a notebook."""
