-- Sends a form again and again, each time from another address.
-- Arguments: the path, the cookies, the body. In the body {n} is another number each time, {4} counts from 1 to 4.
local threads = 0

function setup(thread)
  threads = threads + 1
  thread:set("number", threads)
end

local path, cookies, body
local sent = 0

function init(args)
  path, cookies, body = args[1], args[2], args[3]
end

function request()
  sent = sent + 1
  local n = number * 10000000 + sent
  local headers = {
    ["Content-Type"] = "application/x-www-form-urlencoded",
    ["Cookie"] = cookies,
    ["X-Forwarded-For"] = string.format("10.%d.%d.%d", math.floor(n / 65536) % 256, math.floor(n / 256) % 256, n % 256),
  }
  return wrk.format("POST", path, headers, (body:gsub("{n}", n):gsub("{4}", sent % 4 + 1)))
end
