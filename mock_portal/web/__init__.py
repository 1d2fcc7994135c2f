"""What all screens share: the sandbox of the request, its browser session, its forms, its errors, its disturbances."""
