namespace DigestBot.Slack.Wire;

/// <summary>Addresses that may be given a secret: encrypted ones, and this machine's for tests.</summary>
internal static class SecureAddress
{
    /// <summary>What is wrong with the base address of the Web API, or null.</summary>
    public static string? WebProblem(Uri address) => Problem(address, "https", "http");

    /// <summary>What is wrong with a socket's address, which Slack hands out, or null.</summary>
    public static string? SocketProblem(Uri address) => Problem(address, "wss", "ws");

    private static string? Problem(Uri address, string secure, string plain) =>
        !address.IsAbsoluteUri ? $"an address begins with {secure}://"
        : address.Scheme == secure || (address.Scheme == plain && address.IsLoopback) ? address.UserInfo.Length == 0 ? null : "an address has no user name"
        : address.Scheme == plain ? $"secrets are sent there, so it must be {secure}; {plain} is for this machine only"
        : $"an address begins with {secure}://";
}
