"""The pages: each loads and authorises, makes one call, and renders."""
