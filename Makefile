# make run    set up and open the kiosk on the demo shop (no screen: plays the same day offscreen, into out/)
# make test   set up and check everything: format, lint, imports, types, words, tests
# make bench  the benchmarks; make bench NAMES="scan counter" for some
# make pictures  every screen in every look, checked
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
# What a bare Debian 12 lacks: the QR second opinion, what Qt's windows link against, a virtual screen
# with two monitors and its keyboard for tests.
DEBIAN := python3-venv libzbar0 libegl1 libgl1 libglib2.0-0 libfontconfig1 libdbus-1-3 libxkbcommon0 \
	libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 \
	libxcb-render-util0 libxcb-shape0 libxcb-xinerama0 libxcb-xkb1 x11-xserver-utils xvfb xdotool
NAMES ?=

.PHONY: run test bench setup packages format words screenshots pictures clean

run: setup
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then $(BIN)/python -m kiosk --demo; \
	else $(BIN)/python -m kiosk demo --out out/demo; fi

test: setup
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/lint-imports
	$(BIN)/mypy
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2 --dist loadgroup

bench: setup
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.benchmarks $(NAMES)

format: setup
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

words: setup
	$(BIN)/python -m resources.translations
	$(BIN)/python -m resources.words

screenshots: setup
	$(BIN)/python -m kiosk screenshots --out resources/screenshots

# Every screen in every state, language, theme, size and text size, with contact sheets and what is wrong.
pictures: setup
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.ui.gallery --all --out out/gallery

setup: packages $(VENV)/.ready

# Installs only what is missing; without root or sudo it names what to ask the administrator for.
packages:
	@command -v dpkg-query >/dev/null || exit 0; \
	missing=""; for p in $(DEBIAN); do \
		dpkg-query -W -f='$${Status}' $$p 2>/dev/null | grep -q "ok installed" || missing="$$missing $$p"; done; \
	[ -z "$$missing" ] && exit 0; \
	if [ "$$(id -u)" = 0 ]; then as=""; elif sudo -n true 2>/dev/null; then as="sudo"; \
	else echo "These Debian packages are missing; please have them installed:$$missing" >&2; exit 1; fi; \
	$$as apt-get update -qq && $$as env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing >/dev/null

$(VENV)/.ready: pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable ".[test]"
	@touch $@

clean:
	rm -rf $(VENV) out .mypy_cache .ruff_cache .pytest_cache .hypothesis
