using DigestBot.Sources;

namespace DigestBot.Host.Fetching;

/// <summary>Reads a stream whole, up to the largest document there is.</summary>
internal static class CappedStream
{
    /// <summary>The bytes, or null when there are more than <see cref="DocumentLimits.MaxBytes"/>; never reads further than one chunk past it.</summary>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(Stream stream, CancellationToken cancellation)
    {
        var content = new MemoryStream();
        var chunk = new byte[81920];
        while (await stream.ReadAsync(chunk, cancellation) is var read and > 0)
        {
            if (content.Length + read > DocumentLimits.MaxBytes)
            {
                return null;
            }

            content.Write(chunk, 0, read);
        }

        return content.GetBuffer().AsMemory(0, (int)content.Length);
    }
}
