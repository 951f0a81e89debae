namespace DigestBot.Simulators.Slack.World;

/// <summary>Whether an installation's tokens are taken.</summary>
public enum InstallationState
{
    Active,

    /// <summary>Its tokens were revoked: token_revoked.</summary>
    Revoked,

    /// <summary>The app is gone and its bot user with it: account_inactive.</summary>
    Uninstalled,
}
