"""The dashboard's pages, one module each; `dashboards/app.py` lists them."""
