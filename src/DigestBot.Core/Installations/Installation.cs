using NodaTime;

namespace DigestBot.Installations;

/// <summary>What an installation brought.</summary>
/// <param name="Key">Whose it is.</param>
/// <param name="Secrets">The tokens, encrypted by whoever reads them; a store never sees what is inside.</param>
/// <param name="Version">Grows whenever the secrets change.</param>
/// <param name="InstalledAt">When it was last installed.</param>
public sealed record Installation(InstallationKey Key, string Secrets, long Version, Instant InstalledAt);
