"""A small application with two planted holes, to see that the scanners find such: what is searched for comes back
unescaped, and it is put into the SQL as it is. The argument is the port."""
import html
import sqlite3
import sys
import urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

START = """<!doctype html><title>Shop</title><h1>Shop</h1>
<form action="/search"><input name="q" value="mug"><button>Search</button></form> <a href="/search?q=mug">Mugs</a>"""


class Shop(BaseHTTPRequestHandler):
    def do_GET(self):
        address = urllib.parse.urlparse(self.path)
        if address.path == "/":
            return self.answer(200, START)
        if address.path != "/search":
            return self.answer(404, "not found")
        wanted = urllib.parse.parse_qs(address.query).get("q", [""])[0]
        database = sqlite3.connect(":memory:")
        database.execute("CREATE TABLE products (name TEXT)")
        database.executemany("INSERT INTO products VALUES (?)", [("mug",), ("bowl",), ("plate",)])
        try:
            rows = database.execute("SELECT name FROM products WHERE name = '" + wanted + "'").fetchall()
        except sqlite3.Error as error:
            return self.answer(500, html.escape(str(error)))
        found = "".join("<li>" + html.escape(str(row[0])) for row in rows) or "<p>Nothing"
        self.answer(200, "<!doctype html><title>Search</title><h1>You looked for " + wanted + "</h1>" + found)

    def answer(self, status, body):
        self.send_response(status)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *_):
        pass


ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Shop).serve_forever()
