namespace DigestBot.Host.CommandLine;

/// <summary>Runs what reads one file of JSON lines and writes another.</summary>
internal static class JsonLinesFiles
{
    /// <summary>Answers the lines of a stream; told the bytes read. Gives the lines answered and those refused.</summary>
    public delegate Task<(int Answered, int Refused)> Run(Stream from, Stream to, Action<long> report, CancellationToken cancellation);

    /// <param name="terminal">Where it is said what came of it.</param>
    /// <param name="input">The file to read.</param>
    /// <param name="output">The file to write.</param>
    /// <param name="done">What was done to a line: "analysed".</param>
    /// <param name="run">Does it.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(Terminal terminal, string input, string output, string done, Run run, CancellationToken cancellation)
    {
        try
        {
            if (Problem(input, output) is { } problem)
            {
                terminal.Complain(problem);
                return ExitCode.Unreadable;
            }

            await using var from = File.OpenRead(input);
            if (await IsBinaryAsync(from, cancellation))
            {
                terminal.Complain($"{input} is not text: one JSON object a line is expected");
                return ExitCode.Unreadable;
            }

            await using var to = File.Create(output);
            var (answered, refused) = await WorkProgress.OfAsync(
                terminal, Path.GetFileName(input), from.Length, report => run(from, to, report, cancellation));
            terminal.Error.WriteLine($"{answered} {done}, {refused} refused: {output}");
            return ExitCode.Done;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            terminal.Complain(exception.Message);
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
