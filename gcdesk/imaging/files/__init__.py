"""Files as they are on the disk: what each is, what its header tells, and what of that may tell who the patient is."""
