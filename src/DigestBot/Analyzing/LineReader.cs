using System.Buffers;

namespace DigestBot.Host.Analyzing;

/// <summary>Reads a stream line by line, as bytes, without ever holding more than one line.</summary>
internal sealed class LineReader(Stream stream)
{
    /// <summary>Longest line, in bytes: a document of 5 MB with every character escaped as \uXXXX, and its other fields.</summary>
    public const int MaxLineBytes = 32 * 1024 * 1024;

    private readonly byte[] chunk = new byte[64 * 1024];
    private readonly ArrayBufferWriter<byte> line = new(64 * 1024);
    private int filled;
    private int next;
    private bool tooLong;

    /// <summary>The next line without its line feed, valid until the following call; null at the end.</summary>
    public async Task<Line?> NextAsync(CancellationToken cancellation)
    {
        line.ResetWrittenCount();
        tooLong = false;
        var started = false;
        while (true)
        {
            if (next == filled)
            {
                next = 0;
                filled = await stream.ReadAsync(chunk, cancellation);
                if (filled == 0)
                {
                    return started ? new Line(line.WrittenMemory, tooLong) : null;
                }
            }

            started = true;
            if (TakeUpToLineFeed())
            {
                return new Line(line.WrittenMemory, tooLong);
            }
        }
    }

    private bool TakeUpToLineFeed()
    {
        var rest = chunk.AsSpan(next, filled - next);
        var lineFeed = rest.IndexOf((byte)'\n');
        var part = lineFeed < 0 ? rest : rest[..lineFeed];
        tooLong |= line.WrittenCount + part.Length > MaxLineBytes;
        if (!tooLong)
        {
            line.Write(part);
        }

        next += part.Length + (lineFeed < 0 ? 0 : 1);
        return lineFeed >= 0;
    }

    /// <param name="Bytes">The line; cut short when it is too long.</param>
    /// <param name="IsTooLong">Whether it exceeds <see cref="MaxLineBytes"/>.</param>
    public readonly record struct Line(ReadOnlyMemory<byte> Bytes, bool IsTooLong);
}
