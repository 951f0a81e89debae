using Microsoft.AspNetCore.Http;

namespace DigestBot.Slack.Doors;

/// <summary>The body of a request as it came.</summary>
internal static class PostedBytes
{
    /// <summary>The whole body, or null when it is longer than <paramref name="most"/>.</summary>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpRequest request, int most, CancellationToken cancellation)
    {
        // a stated length is a promise, not a reason to make room
        var buffer = new MemoryStream((int)Math.Min(request.ContentLength ?? 4096, 64 * 1024));
        var piece = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(piece, cancellation)) > 0)
        {
            if (buffer.Length + read > most)
            {
                return null;
            }

            buffer.Write(piece, 0, read);
        }

        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }
}
