using System.Text;

namespace DigestBot.Slack.Wire.Signatures;

/// <summary>What Slack signs its requests with. Nothing prints it.</summary>
/// <param name="text">As the app's page shows it; null or empty when there is none.</param>
internal sealed class SigningSecret(string? text)
{
    private readonly byte[] key = Encoding.UTF8.GetBytes(text ?? "");

    /// <summary>Without one nobody is let in.</summary>
    public bool IsSet => key.Length > 0;

    public ReadOnlySpan<byte> Key => key;

    public override string ToString() => IsSet ? "(a signing secret)" : "(no signing secret)";
}
