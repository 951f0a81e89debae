using DigestBot.Commands.Checkups;
using DigestBot.Slack.Messages;

namespace DigestBot.Slack.Commands.Checkups;

/// <summary>How a checkup is shown: what is to mend first, then what is well.</summary>
internal static class DoctorPages
{
    /// <summary>Each a line or three; together they stay far below what a message holds.</summary>
    private const int MostShown = 14;

    private const int MaxLine = 200;

    public static IReadOnlyList<MessagePage> Of(IReadOnlyList<Finding> findings)
    {
        var broken = findings.Where(finding => !finding.IsFine).ToList();
        var title = broken.Count == 0 ? "All is well here" : $"{Counted.Of(broken.Count, "thing")} to mend";
        List<Block> blocks =
        [
            new Block.Header(title),
            .. broken.Take(MostShown).Select(finding => new Block.Section(PlainText.Of($"❌ {finding.What}\n{finding.Remedy}", 2 * MaxLine))),
            .. Fine([.. findings.Where(finding => finding.IsFine).Take(MostShown)]),
        ];
        return [new MessagePage(blocks, title)];
    }

    private static IEnumerable<Block> Fine(IReadOnlyList<Finding> fine) => fine.Count == 0 ? [] :
    [
        new Block.RichText(
        [
            new RichTextPart.Paragraph([.. fine.Select((finding, at) => new RichTextElement.Words($"{(at > 0 ? "\n" : "")}✅ {PlainText.Of(finding.What, MaxLine).Text}"))]),
        ]),
    ];
}
