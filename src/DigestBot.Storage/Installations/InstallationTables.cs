using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigestBot.Storage.Installations;

internal sealed class InstallationTables :
    IEntityTypeConfiguration<InstallationRow>, IEntityTypeConfiguration<OrganisationMemberRow>, IEntityTypeConfiguration<UsedMarkRow>,
    IEntityTypeConfiguration<KeyRow>, IEntityTypeConfiguration<WorkspaceSettingsRow>
{
    public void Configure(EntityTypeBuilder<InstallationRow> builder)
    {
        builder.ToTable("Installations");
        builder.HasKey(row => new { row.Platform, row.Holder });
        builder.Property(row => row.Platform).HasConversion<string>().HasMaxLength(16);
    }

    public void Configure(EntityTypeBuilder<OrganisationMemberRow> builder)
    {
        builder.ToTable("OrganisationMembers");
        builder.HasKey(row => row.Workspace);
        builder.Property(row => row.Platform).HasConversion<string>().HasMaxLength(16);
    }

    public void Configure(EntityTypeBuilder<UsedMarkRow> builder)
    {
        builder.ToTable("UsedMarks");
        builder.HasKey(row => row.Mark);
        builder.HasIndex(row => row.Until);
    }

    public void Configure(EntityTypeBuilder<KeyRow> builder)
    {
        builder.ToTable("Keys");
        builder.HasKey(row => row.Name);
    }

    public void Configure(EntityTypeBuilder<WorkspaceSettingsRow> builder)
    {
        builder.ToTable("WorkspaceSettings");
        builder.HasKey(row => new { row.Platform, row.Workspace });
        builder.Property(row => row.Platform).HasConversion<string>().HasMaxLength(16);
        builder.Property(row => row.Right).HasConversion<string>().HasMaxLength(16);
    }
}
