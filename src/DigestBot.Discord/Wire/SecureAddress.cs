namespace DigestBot.Discord.Wire;

/// <summary>Addresses that may be given the token: encrypted ones, and this machine's for tests.</summary>
internal static class SecureAddress
{
    /// <summary>What is wrong with a base address of the REST interface, or null.</summary>
    public static string? RestProblem(Uri address) => Problem(address, "https", "http");

    /// <summary>What is wrong with a gateway address, which Discord hands out, or null.</summary>
    public static string? GatewayProblem(Uri address) => Problem(address, "wss", "ws");

    private static string? Problem(Uri address, string secure, string plain) =>
        !address.IsAbsoluteUri ? $"an address begins with {secure}://"
        : address.Scheme == secure || (address.Scheme == plain && address.IsLoopback) ? UserProblem(address)
        : address.Scheme == plain ? $"the token is sent there, so it must be {secure}; {plain} is for this machine only"
        : $"an address begins with {secure}://";

    private static string? UserProblem(Uri address) => address.UserInfo.Length == 0 ? null : "an address has no user name";
}
