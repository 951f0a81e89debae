using System.Security.Cryptography;
using System.Text;
using DigestBot.Digests;

namespace DigestBot.Storage.Deliveries;

/// <summary>A digest on its way, under the name of its content: channels that get the same share it.</summary>
internal sealed class DigestRow
{
    public const int IdLength = 32;

    public required string Id { get; init; }

    /// <summary>As <see cref="JsonDigestRenderer"/> writes it.</summary>
    public required string Json { get; init; }

    public static DigestRow Of(Digest digest)
    {
        var json = JsonDigestRenderer.Render(digest);
        return new DigestRow { Id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)).AsSpan(0, IdLength / 2)), Json = json };
    }

    public Digest Read() => JsonDigestRenderer.Read(Json);
}
