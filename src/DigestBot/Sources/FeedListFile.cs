using DigestBot.Feeds.Opml;
using DigestBot.Sources;

namespace DigestBot.Host.Sources;

/// <summary>Reads an OPML file from the disk.</summary>
internal static class FeedListFile
{
    /// <param name="path">The file.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="cancellation">Stops reading.</param>
    public static async Task<OpmlResult> ReadAsync(string path, string name, CancellationToken cancellation)
    {
        if (!File.Exists(path))
        {
            return new OpmlResult.Refused($"{name} does not exist");
        }

        try
        {
            return new FileInfo(path).Length > OpmlReader.MaxBytes
                ? new OpmlResult.Refused($"{name} is larger than {OpmlReader.MaxBytes / 1048576} MB")
                : OpmlReader.Read(new SourceDocument(name, await File.ReadAllBytesAsync(path, cancellation)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new OpmlResult.Refused($"{name} cannot be read: {exception.Message}");
        }
    }
}
