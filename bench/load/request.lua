-- Arguments: method, path, cookies, encoding, and bodies that take turns. A {n} in a body is another number each time, and
-- each form comes from another address, as attempts to sign in from one are limited. What does not change is made once.
local method, path, fixed
local headers, bodies = {}, {}
local sent = 0

function init(args)
  method, path = args[1], args[2]
  if args[3] ~= "" then headers["Cookie"] = args[3] end
  if args[4] ~= "" then headers["Accept-Encoding"] = args[4] end
  for i = 5, #args do table.insert(bodies, args[i]) end
  if #bodies == 0 then
    fixed = wrk.format(method, path, headers)
  else
    headers["Content-Type"] = "application/x-www-form-urlencoded"
  end
end

function request()
  if fixed then return fixed end
  sent = sent + 1
  headers["X-Forwarded-For"] = string.format("10.%d.%d.%d", math.floor(sent / 65536) % 256, math.floor(sent / 256) % 256, sent % 256)
  return wrk.format(method, path, headers, (bodies[sent % #bodies + 1]:gsub("{n}", sent)))
end
