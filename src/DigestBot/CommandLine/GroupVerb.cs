using System.CommandLine;
using DigestBot.Host.Grouping;

namespace DigestBot.Host.CommandLine;

/// <summary><c>group --in F.jsonl --out F.jsonl</c>: which articles tell one story and which are copies; for scripts and scorers.</summary>
internal static class GroupVerb
{
    public static Command Create(CommandSession session)
    {
        var input = new Option<string>("--in") { Description = "A file with one article a line, as JSON: id, title, date, text.", Required = true, HelpName = "F.jsonl" };
        var output = new Option<string>("--out") { Description = "Where the groups go, one line for each article, in the same order.", Required = true, HelpName = "F.jsonl" };
        var command = new Command("group", "Group many articles into stories: one JSON object a line in, one out.") { input, output };
        command.SetAction((parsed, cancellation) => JsonLinesFiles.RunAsync(
            session.Terminal, parsed.GetRequiredValue(input), parsed.GetRequiredValue(output), "grouped", GroupRun.RunAsync, cancellation));
        return command;
    }
}
