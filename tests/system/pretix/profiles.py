# SPDX-FileCopyrightText: 2026 Lanyard contributors
# SPDX-License-Identifier: Apache-2.0
"""A security profile of the server's owner, beside those that pretix brings.

Of pretix's own none forbids just one of the calls that bring up what a desk did; a server's owner
may add such a profile by a plugin, and this is what that plugin would say.
"""
from django.dispatch import receiver
from pretix.api.auth.devicesecurity import PretixScanSecurityProfile
from pretix.api.signals import register_device_security_profile

WITHOUT_PRINTS = "without_prints"


class WithoutPrints(PretixScanSecurityProfile):
    identifier = WITHOUT_PRINTS
    verbose_name = "Scanning, badges not noted"

    def is_allowed(self, request):
        is_print = request.resolver_match.url_name == "orderposition-printlog"
        return not is_print and super().is_allowed(request)


@receiver(register_device_security_profile, dispatch_uid=WITHOUT_PRINTS)
def profiles_of_the_owner(sender, **kwargs):
    return [WithoutPrints()]
