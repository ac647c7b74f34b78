-- filter: from the texts of the book to a page or to the whole.
--
-- The texts are read here, not by pandoc, because they name files that the
-- reader of this format drops: "```c FILE NAME" becomes the class c, and what
-- is behind it becomes the caption of the code.
--   -M file=TEXT     the text of this page; absent: the whole book
--   -M texts="..."   all texts in order, book.md first
-- A link from text to text becomes one from page to page (or inside the
-- whole); one to a file outside the book becomes plain text. A (c.n) leads to
-- its equation.

local FORMAT_READ = "gfm+tex_math_dollars"
local GAP = "\u{1}" -- stands for a space behind the first word of a fence
local texts, whole = {}, true

local function folder_of(path)
  return path:match("^(.*)/[^/]*$") or ""
end

local function room_of(path)
  return path:match("^chapters/([^/]*)/README%.md$") or "index"
end

-- A path from the top of the tree: "a/b" and "../c" give "a/c".
local function resolve(folder, target)
  local parts = {}
  for part in (folder .. "/" .. target):gmatch("[^/]+") do
    if part == ".." then
      table.remove(parts)
    elseif part ~= "." then
      table.insert(parts, part)
    end
  end
  return table.concat(parts, "/")
end

local function is_text(path)
  for _, text in ipairs(texts) do
    if text == path then return true end
  end
  return false
end

local function anchor(room, id)
  return whole and room .. "-" .. id or id
end

-- Where a place of a text is found: in the whole book, or on its page.
local function address(path, id)
  local room = room_of(path)
  if whole then return "#" .. anchor(room, id or "top") end
  return room .. ".html" .. (id and "#" .. id or "")
end

local function text_of_chapter(chapter)
  for _, text in ipairs(texts) do
    if tonumber(room_of(text):match("^%d+")) == tonumber(chapter) then
      return text
    end
  end
  return nil
end

local function equation_id(number)
  return "equation-" .. number
end

-- (c.n) in running text becomes a link to the equation.
local function mentions(string)
  local parts, at = pandoc.List {}, 1
  for begin, chapter, number, after in
    string.text:gmatch("()%((%d+)%.(%d+)%)()") do
    local path = text_of_chapter(chapter)
    if path then
      local name = chapter .. "." .. number
      parts:insert(pandoc.Str(string.text:sub(at, begin - 1)))
      parts:insert(pandoc.Link("(" .. name .. ")",
        address(path, whole and "eq" or equation_id(name))))
      if whole then
        parts[#parts].target = "#" .. equation_id(name)
      end
      at = after
    end
  end
  if at == 1 then return nil end
  parts:insert(pandoc.Str(string.text:sub(at)))
  return parts
end

local function without_links(inlines)
  return inlines:walk { Link = function(link) return link.content end }
end

local function relink(link, folder)
  link.content = without_links(link.content)
  if link.target:match("^%a+:") or link.target:match("^#equation%-") or
    link.target:match("%.html#equation%-") then
    return link
  end
  local path, id = link.target:match("^([^#]*)#?(.*)$")
  local here = folder == "" and "book.md" or folder .. "/README.md"
  path = path == "" and here or resolve(folder, path)
  if not is_text(path) then return link.content end
  link.target = address(path, id ~= "" and id or nil)
  return link
end

-- A formula alone in its paragraph; its number stands right of it.
local function equation(paragraph)
  local math = paragraph.content[1]
  if #paragraph.content ~= 1 or math.t ~= "Math" or
    math.mathtype ~= "DisplayMath" then
    return nil
  end
  local number = math.text:match("\\tag%s*{([%d.]+)}")
  math.text = math.text:gsub("%s*\\tag%s*{[%d.]+}", "")
  local blocks = { pandoc.Div({ pandoc.Plain { math } },
    pandoc.Attr("", { "formula" })) }
  local id = ""
  if number then
    id = equation_id(number)
    table.insert(blocks, pandoc.Div({ pandoc.Plain {
      pandoc.Link("(" .. number .. ")", "#" .. id) } },
      pandoc.Attr("", { "number" })))
  end
  return pandoc.Div(blocks, pandoc.Attr(id, { "equation" }))
end

-- A picture alone in its paragraph.
local function figure(paragraph)
  for _, inline in ipairs(paragraph.content) do
    if inline.t ~= "Image" and inline.t ~= "SoftBreak" then return nil end
  end
  return pandoc.Div({ paragraph }, pandoc.Attr("", { "figure" }))
end

-- Code with the file and the name it was quoted from above it.
local function code(block)
  local class = block.classes[1] or ""
  local language, file, names =
    class:match("^([^" .. GAP .. "]+)" .. GAP .. "([^" .. GAP .. "]+)(.*)$")
  local kind = "listing"
  if not language then language = class end
  if language == "c" then kind = "code" end
  block.classes = { language }
  local blocks = { block }
  if file then
    local caption = { pandoc.Code(file) }
    names = names:gsub(GAP, " ")
    if names ~= "" then table.insert(caption, pandoc.Str(":" .. names)) end
    table.insert(blocks, 1,
      pandoc.Div({ pandoc.Plain(caption) }, pandoc.Attr("", { "source" })))
  end
  return pandoc.Div(blocks, pandoc.Attr("", { kind }))
end

local function has_class(block, class)
  return block.t == "Div" and block.classes:includes(class)
end

-- How many lines of a page a block takes, about.
local function height(block)
  local lines = 1
  if has_class(block, "equation") then return 4 end
  if has_class(block, "code") then
    local _, count = block.content[#block.content].text:gsub("\n", "")
    return (count + 2) * 0.7
  end
  lines = lines + #pandoc.utils.stringify(block) / 75
  return lines + 0.5
end

local function stands_alone(block)
  return block.t == "Header" or block.t == "Table" or
    block.t == "HorizontalRule" or has_class(block, "row") or
    has_class(block, "figure") or has_class(block, "listing")
end

-- Where the text begins that code belongs to: as much of what is before it as
-- the code is long, and every equation that it cites; back to the last heading,
-- figure, table or other code at most.
local function text_begin(before, codes)
  local room, begin, cited = 0, #before + 1, {}
  for _, block in ipairs(codes) do
    room = room + height(block)
    for number in block.content[#block.content].text:gmatch("%((%d+%.%d+)%)") do
      cited[equation_id(number)] = true
    end
  end
  for i = #before, 1, -1 do
    local block = before[i]
    if stands_alone(block) then break end
    local follows = before[i + 1] and has_class(before[i + 1], "equation")
    if room > 0 or cited[block.identifier] or (follows and begin == i + 1) then
      begin = i
    end
    room = room - height(block)
  end
  return begin
end

-- Move the codes to the right of the text they belong to.
local function row(blocks, codes)
  local left, begin = pandoc.List {}, text_begin(blocks, codes)
  while #blocks >= begin do left:insert(1, blocks:remove()) end
  blocks:insert(pandoc.Div({
    pandoc.Div(left, pandoc.Attr("", { "text" })),
    pandoc.Div(codes, pandoc.Attr("", { "codes" })) },
    pandoc.Attr("", { "row" })))
end

local function rows(blocks)
  local result, codes = pandoc.List {}, pandoc.List {}
  for _, block in ipairs(blocks) do
    if has_class(block, "code") then
      codes:insert(block)
    else
      if #codes > 0 then row(result, codes) end
      codes = pandoc.List {}
      result:insert(block)
    end
  end
  if #codes > 0 then row(result, codes) end
  return result
end

local function read(path)
  local file = assert(io.open(path))
  local text = ("\n" .. file:read("a")):gsub("\n```(%l+) ([^\n]*)",
    function(language, rest)
      return "\n```" .. language .. GAP .. rest:gsub(" ", GAP)
    end)
  file:close()
  return text
end

-- The blocks of one text.
local function blocks_of(path)
  local folder, room = folder_of(path), room_of(path)
  local blocks = pandoc.read(read(path), FORMAT_READ).blocks
  blocks = blocks:walk { Str = mentions }
  blocks = blocks:walk {
    Link = function(link) return relink(link, folder) end,
    Para = function(paragraph)
      return equation(paragraph) or figure(paragraph)
    end,
    CodeBlock = code,
    Image = function(image)
      local name = image.src:match("[^/]*$")
      image.src = (FORMAT:match("epub") and folder .. "/figures/" or
        "figures/" .. room .. "/") .. name
      return image
    end,
    RawBlock = function() return {} end,
    Header = function(header)
      if whole then
        header.identifier = header.level == 1 and room .. "-top" or
          anchor(room, header.identifier)
      end
      return header
    end,
  }
  return rows(blocks)
end

local function title_of(path)
  for line in io.lines(path) do
    local title = line:match("^# (.*)")
    if title then return title end
  end
  return path
end

local function neighbour(path)
  return path and { href = room_of(path) .. ".html", title = title_of(path) }
end

function Pandoc(doc)
  local stringify = pandoc.utils.stringify
  for text in stringify(doc.meta.texts):gmatch("%S+") do
    table.insert(texts, text)
  end
  local here = doc.meta.file and stringify(doc.meta.file)
  whole = here == nil
  local blocks, chapters = pandoc.List {}, {}
  for i, text in ipairs(texts) do
    if whole or text == here then blocks:extend(blocks_of(text)) end
    if text == here then
      doc.meta.previous = neighbour(texts[i - 1])
      doc.meta.next = neighbour(texts[i + 1])
    end
    if i > 1 then table.insert(chapters, neighbour(text)) end
  end
  if here == texts[1] then doc.meta.chapters = chapters end
  doc.meta.pagetitle = here and title_of(here) or "Interlinear"
  return pandoc.Pandoc(blocks, doc.meta)
end
