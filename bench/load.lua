-- Requests for wrk: each connection's next one is the next file of the reader's way.
local paths = {}
for line in io.lines(os.getenv("HANDBOOK_PATHS")) do paths[#paths + 1] = line end

local place = 0

function request()
  place = place % #paths + 1
  return wrk.format("GET", paths[place], { ["Accept-Encoding"] = "br" })
end
