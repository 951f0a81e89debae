namespace DigestBot.Host.Playground;

/// <summary>The address that shows a command's answer, to share or to come back to.</summary>
internal static class ChatAddress
{
    public static string Of(string command) => "/?q=" + Uri.EscapeDataString(command).Replace("%20", "+", StringComparison.Ordinal);
}
