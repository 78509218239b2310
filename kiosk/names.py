"""What is something of the shop called? One name per language: two screens may show it in two of them."""

Names = dict[str, str]
"""Language code ("en", "et", "hu", "lv", "lt", "ru") to text; at least one."""
