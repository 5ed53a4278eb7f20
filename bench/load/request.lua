-- Arguments: method, path, cookies, body, encoding. A {n} in the body is another number each time, and each form comes
-- from another address, as attempts to sign in from one are limited. What does not change is made once.
local method, path, headers, body, fixed
local sent = 0

function init(args)
  method, path, body = args[1], args[2], args[4]
  headers = {}
  if args[3] ~= "" then headers["Cookie"] = args[3] end
  if args[5] ~= "" then headers["Accept-Encoding"] = args[5] end
  if body == "" then
    fixed = wrk.format(method, path, headers)
  else
    headers["Content-Type"] = "application/x-www-form-urlencoded"
  end
end

function request()
  if fixed then return fixed end
  sent = sent + 1
  headers["X-Forwarded-For"] = string.format("10.%d.%d.%d", math.floor(sent / 65536) % 256, math.floor(sent / 256) % 256, sent % 256)
  return wrk.format(method, path, headers, (body:gsub("{n}", sent)))
end
