using System.Buffers;
using System.Buffers.Text;
using DigestBot.Deliveries;

namespace DigestBot.Commands.Buttons;

/// <summary>A marker inside a custom id, where room is short: its bytes as base64url, 16 characters instead of 24.</summary>
internal static class MarkerText
{
    private const string AsItIs = "~";

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");

    public static string Shorten(DeliveryMarker marker) => TryBytes(marker.Value) is { } bytes ? Base64Url.EncodeToString(bytes) : AsItIs + marker.Value;

    public static DeliveryMarker? Lengthen(string text)
    {
        if (text.StartsWith(AsItIs, StringComparison.Ordinal))
        {
            return new DeliveryMarker(text[AsItIs.Length..]);
        }

        return Base64Url.IsValid(text) ? new DeliveryMarker(Convert.ToHexStringLower(Base64Url.DecodeFromChars(text))) : null;
    }

    private static byte[]? TryBytes(string marker)
    {
        var bytes = new byte[marker.Length / 2];
        return marker.Length % 2 == 0 && !marker.AsSpan().ContainsAnyExcept(HexDigits)
            && Convert.FromHexString(marker, bytes, out _, out _) == OperationStatus.Done ? bytes : null;
    }
}
