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
        try
        {
            if (Problem(input, output) is { } problem)
            {
                session.Terminal.Complain(problem);
                return ExitCode.Unreadable;
            }

            await using var services = session.BuildServices();
            await using var from = File.OpenRead(input);
            if (await IsBinaryAsync(from, cancellation))
            {
                session.Terminal.Complain($"{input} is not text: one JSON object a line is expected");
                return ExitCode.Unreadable;
            }

            await using var to = File.Create(output);
            var run = new AnalyzeRun(services.GetRequiredService<AnalysisJson>(), gist, services.GetRequiredService<ILogger<AnalyzeRun>>());
            var (analysed, refused) = await WorkProgress.OfAsync(
                session.Terminal, Path.GetFileName(input), from.Length, report => run.RunAsync(from, to, report, cancellation));
            session.Terminal.Error.WriteLine($"{analysed} analysed, {refused} refused: {output}");
            return ExitCode.Done;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            session.Terminal.Complain(exception.Message);
            return ExitCode.Unreadable;
        }
    }

    private static string? Problem(string input, string output) =>
        Directory.Exists(input) ? $"{input} is a folder, not a file"
        : !File.Exists(input) ? $"{input} does not exist"
        : Path.GetFullPath(input) == Path.GetFullPath(output) ? $"{output} is also the input: name another file for --out"
        : Directory.Exists(output) ? $"{output} is a folder: name a file for --out"
        : null;

    /// <summary>A file of requests begins with a brace; one with NUL bytes that does not is something else altogether.</summary>
    private static async Task<bool> IsBinaryAsync(FileStream file, CancellationToken cancellation)
    {
        var head = new byte[4096];
        var read = await file.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellation);
        file.Position = 0;
        return head.AsSpan(0, read).Contains((byte)0) && !head.AsSpan(0, read).TrimStart("\uFEFF \t\r\n"u8).StartsWith("{"u8);
    }
}
