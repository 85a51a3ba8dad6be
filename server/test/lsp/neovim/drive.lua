-- Drives Neovim for neovim.test.ts. Opens the article that is named by the environment, set up as the documentation says,
-- applies a quick fix to each finding, and writes down what there was to see.

local env = vim.env

local function wait_for(what, condition)
  if not vim.wait(15000, condition, 10) then error('waited in vain for ' .. what) end
end

local function text()
  return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
end

local function findings()
  return vim.tbl_map(function(each)
    return {
      code = each.code or each.user_data.lsp.code,
      line = each.lnum,
      column = each.col,
      severity = each.severity,
    }
  end, vim.diagnostic.get(0))
end

-- Applies the quick fix of this title at a line and column, as a person does who picks it from the menu.
local function fix(line, column, title)
  local before, offered = text(), {}
  vim.ui.select = function(items, options, choose)
    for index, item in ipairs(items) do
      offered[index] = options.format_item(item)
      if offered[index] == title then return choose(item, index) end
    end
  end
  vim.api.nvim_win_set_cursor(0, { line + 1, column })
  vim.lsp.buf.code_action()
  local applied = vim.wait(15000, function() return text() ~= before end, 10)
  if not applied then error(title .. ' was not among: ' .. table.concat(offered, ', ')) end
end

local function drive()
  -- Neovim 0.7 has only the parts of which `vim.lsp.start` is made.
  vim.lsp.start = vim.lsp.start or function(config)
    local id = vim.lsp.start_client(config)
    vim.lsp.buf_attach_client(0, id)
    return id
  end
  dofile(env.WORTLAUT_SNIPPET)
  vim.cmd('edit ' .. vim.fn.fnameescape(env.WORTLAUT_ARTICLE))
  local filetype = vim.bo.filetype

  wait_for('findings', function() return #vim.diagnostic.get(0) > 0 end)
  local found = findings()
  for _, each in ipairs(vim.json.decode(env.WORTLAUT_FIXES)) do fix(each.line, each.column, each.title) end
  wait_for('an end of the findings', function() return #vim.diagnostic.get(0) == 0 end)
  return { filetype = filetype, findings = found, text = text() }
end

local ok, result = pcall(drive)
vim.fn.writefile({ vim.json.encode(ok and result or { fault = tostring(result) }) }, env.WORTLAUT_RESULT)
vim.cmd('qall!')
