"""Brings every catalogue up to date with the code: `python -m resources.words`."""

import sys

from resources.words.extraction import WORDS_FOLDER, find_messages, update_catalogue

messages = find_messages()
waiting = 0
for path in sorted(WORDS_FOLDER.glob("*.po")):
    for sentence in update_catalogue(path.stem, messages):
        waiting += 1
        sys.stdout.write(f"{path.name} waits for: {sentence}\n")
sys.stdout.write(f"{len(messages)} sentences, {waiting} wait for their wording\n")
sys.exit(1 if waiting else 0)
