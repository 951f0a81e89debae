using System.Text.Json.Nodes;

namespace DigestBot.Simulators.Slack.Blocks;

/// <summary>Blocks: https://docs.slack.dev/reference/block-kit/blocks. Kinds that a digest has no use for are refused too.</summary>
internal static class BlockRules
{
    /// <summary>https://docs.slack.dev/reference/block-kit/blocks: 50 in a message, 100 in a view.</summary>
    public const int MostInMessage = 50;

    public const int MostInView = 100;

    private static readonly string[] InMessage = ["actions", "context", "divider", "header", "image", "markdown", "rich_text", "section", "input"];
    private static readonly string[] InView = ["actions", "context", "divider", "header", "image", "input", "rich_text", "section"];

    public static void Message(JsonNode? blocks, BlockProblems problems) => All(blocks, "/blocks", MostInMessage, InMessage, new BlockRun(problems));

    public static void View(JsonNode? blocks, BlockRun run) => All(blocks, "/view/blocks", MostInView, InView, run);

    private static void All(JsonNode? blocks, string pointer, int most, string[] allowed, BlockRun run)
    {
        if (blocks is not JsonArray list)
        {
            run.Problems.Add(pointer, "must provide an array");
            return;
        }

        if (list.Count > most)
        {
            run.Problems.Add(pointer, $"no more than {most} items allowed");
        }

        for (var i = 0; i < list.Count; i++)
        {
            Fields.Read(list[i], $"{pointer}/{i}", run.Problems, block =>
            {
                var type = block.Text("type", 40, required: true, allowed: allowed);
                run.Block(block);
                Read(block, type, run);
            });
        }
    }

    private static void Read(Fields block, string? type, BlockRun run)
    {
        switch (type)
        {
            case "header":
                TextRules.Plain(block, "text", 150, required: true);
                block.Number("level", min: 1, max: 4);
                break;
            case "section":
                Section(block, run);
                break;
            case "context":
                Context(block);
                break;
            case "actions":
                foreach (var (item, pointer) in block.List("elements", 25, min: 1, required: true))
                {
                    ElementRules.InActionsBlock(item, pointer, run);
                }

                break;
            case "image":
                ElementRules.Image(block);
                TextRules.Plain(block, "title", 2000);
                break;
            case "input":
                TextRules.Plain(block, "label", 2000, required: true);
                ElementRules.InInputBlock(block.Node("element", required: true), $"{block.Pointer}/element", run);
                TextRules.Plain(block, "hint", 2000);
                block.Flag("optional");
                block.Flag("dispatch_action");
                break;
            case "rich_text":
                RichTextRules.Read(block);
                break;
            case "markdown":
                block.Text("text", 12_000, required: true, min: 1);
                break;
            default:
                break;
        }
    }

    private static void Section(Fields block, BlockRun run)
    {
        block.Object("text", text => TextRules.Either(text, 3000));
        foreach (var (item, pointer) in block.List("fields", 10, min: 1))
        {
            Fields.Read(item, pointer, block.Problems, text => TextRules.Either(text, 2000));
        }

        if (!block.Has("text") && !block.Has("fields"))
        {
            block.Problems.Add(block.Pointer, "missing required field: text or fields");
        }

        if (block.Node("accessory") is { } accessory)
        {
            ElementRules.Accessory(accessory, $"{block.Pointer}/accessory", run);
        }

        block.Flag("expand");
    }

    private static void Context(Fields block)
    {
        foreach (var (item, pointer) in block.List("elements", 10, min: 1, required: true))
        {
            Fields.Read(item, pointer, block.Problems, element =>
            {
                if ((item as JsonObject)?["type"]?.ToString() == "image")
                {
                    ElementRules.Image(element);
                }
                else
                {
                    TextRules.Either(element, int.MaxValue);
                }
            });
        }
    }
}
