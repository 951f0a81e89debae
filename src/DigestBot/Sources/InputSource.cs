using DigestBot.Host.CommandLine;
using DigestBot.Host.Fetching;
using DigestBot.Sources;

namespace DigestBot.Host.Sources;

/// <summary>Gets what a person names on the command line: a file, an address, or <c>-</c> for what is piped in.</summary>
internal sealed class InputSource(IWebFetcher fetcher, Terminal terminal)
{
    public const string Piped = "-";

    public async Task<FetchResult> ReadAsync(string input, CancellationToken cancellation) =>
        input == Piped ? await ReadAsync(terminal.Input, "standard input", cancellation)
        : AddressOf(input) is { } url ? await fetcher.FetchAsync(url, cancellation)
        : await ReadFileAsync(input, input, cancellation);

    /// <param name="path">The file.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="cancellation">Stops reading.</param>
    public static async Task<FetchResult> ReadFileAsync(string path, string name, CancellationToken cancellation)
    {
        if (!File.Exists(path))
        {
            return new FetchResult.Failed(Directory.Exists(path) ? $"{name} is a folder, not a file" : $"{name} does not exist");
        }

        try
        {
            await using var file = File.OpenRead(path);
            return DocumentLimits.Refusal(name, file.Length) is { } refusal
                ? new FetchResult.Failed(refusal)
                : await ReadAsync(file, name, cancellation);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new FetchResult.Failed($"{name} cannot be read: {exception.Message}");
        }
    }

    private static async Task<FetchResult> ReadAsync(Stream stream, string name, CancellationToken cancellation) =>
        await CappedStream.ReadAsync(stream, cancellation) is { } content
            ? new FetchResult.Fetched(new SourceDocument(name, content))
            : new FetchResult.Failed($"{name} has more than {DocumentLimits.MaxBytes / 1048576} MB, which is the most that is read");

    /// <summary>Anything that looks like an address is one, so that ftp://… is refused as an address and not as a missing file.</summary>
    private static Uri? AddressOf(string input) =>
        input.Contains("://", StringComparison.Ordinal) && Uri.TryCreate(input, UriKind.Absolute, out var url) ? url : null;
}
