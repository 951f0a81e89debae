using System.CommandLine;
using DigestBot.Host.Analyzing;
using DigestBot.Text;

namespace DigestBot.Host.CommandLine;

/// <summary><c>analyze --in F.jsonl --out F.jsonl</c>: for scripts and scorers.</summary>
internal static class AnalyzeVerb
{
    public static Command Create(CommandSession session)
    {
        var input = new Option<string>("--in") { Description = "A file with one request a line, as JSON.", Required = true, HelpName = "F.jsonl" };
        var output = new Option<string>("--out") { Description = "Where the answers go, one a line, in the same order.", Required = true, HelpName = "F.jsonl" };
        var gist = GistOption.Create();
        var command = new Command("analyze", "Analyse many texts: one JSON object a line in, one out.") { input, output, gist };
        command.SetAction((parsed, cancellation) =>
            RunAsync(session, parsed.GetRequiredValue(input), parsed.GetRequiredValue(output), parsed.GetValue(gist), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CommandSession session, string input, string output, GistLength gist, CancellationToken cancellation)
    {
        await using var services = session.BuildServices();
        var run = new AnalyzeRun(services.GetRequiredService<AnalysisJson>(), gist, services.GetRequiredService<ILogger<AnalyzeRun>>());
        return await JsonLinesFiles.RunAsync(session.Terminal, input, output, "analysed", run.RunAsync, cancellation);
    }
}
